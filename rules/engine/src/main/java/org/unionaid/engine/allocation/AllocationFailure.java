package org.unionaid.engine.allocation;

import org.unionaid.code.Label;

/**
 * Why an allocation came to nothing: what a method did wrong, never what it was given (分配失败).
 * Immutable and thread-safe.
 *
 * @param method  the method's name
 * @param code  what it did, stable
 * @param text  what it did, for people
 */
public record AllocationFailure(String method, Code code, Label text) {
    /** What went wrong. */
    public enum Code {
        /** The method threw. */
        METHOD_THREW,
        /** The method answered null, or broke a guarantee that every method gives. */
        METHOD_BROKE_GUARANTEE,
        /** An option cannot be computed there and then. */
        OPTION_FAILED
    }

    static AllocationFailure threw(AllocationMethod method) {
        return new AllocationFailure(
                method.name(),
                Code.METHOD_THREW,
                Label.of("分配办法 '" + method.name() + "' 抛出异常", "allocation method '" + method.name() + "' threw"));
    }

    static AllocationFailure broke(AllocationMethod method, String guarantee) {
        return new AllocationFailure(
                method.name(),
                Code.METHOD_BROKE_GUARANTEE,
                Label.of(
                        "分配办法 '" + method.name() + "' 违反约定：" + guarantee,
                        "allocation method '" + method.name() + "' " + guarantee));
    }

    /**
     * An option that a policy gives has no value there and then.
     *
     * @param method  the method's name, not null
     * @param option  the option, not null
     * @return the failure
     */
    public static AllocationFailure ofOption(String method, String option) {
        return new AllocationFailure(
                method,
                Code.OPTION_FAILED,
                Label.of(
                        "分配办法 '" + method + "' 的选项 '" + option + "' 无法计算",
                        "the option '" + option + "' of allocation method '" + method + "' could not be computed"));
    }
}
