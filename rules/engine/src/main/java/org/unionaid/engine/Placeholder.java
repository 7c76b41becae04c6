package org.unionaid.engine;

/** Holds the package open until its first type arrives; delete it then. */
final class Placeholder {}
