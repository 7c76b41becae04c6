package org.unionaid.engine.entitlement;

/** Holds the package open until its first type arrives; delete it then. */
final class Placeholder {}
