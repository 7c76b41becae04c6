package org.unionaid.engine.decision;

/** Holds the package open until its first type arrives; delete it then. */
final class Placeholder {}
