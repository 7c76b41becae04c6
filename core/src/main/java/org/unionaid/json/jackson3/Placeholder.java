package org.unionaid.json.jackson3;

/** Holds the package open until its first type arrives; delete it then. */
final class Placeholder {}
