package org.unionaid.cli.eventlog;

/**
 * The end of a file that a write which broke off left behind.
 *
 * @param line  the line of the file where it begins, from 1
 * @param offset  how many whole bytes stand before it
 * @param bytes  how long it is, 1 or more
 */
public record TornTail(long line, long offset, long bytes) {}
