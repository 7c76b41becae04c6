package org.unionaid.json.jackson2;

/** Holds the package open until its first type arrives; delete it then. */
final class Placeholder {}
