package org.unionaid.engine.receipt;

/**
 * A parameter's value as used (参数记录). Immutable and thread-safe.
 *
 * @param name  its name in the policy
 * @param value  its value, in the form of {@link Receipt}
 * @param level  the place whose value it is
 * @param from  the first day on which it holds
 * @param source  the document and clause, with how far they carry it
 */
public record ParameterEntry(String name, String value, String level, String from, String source) {}
