package org.unionaid.code;

/** A language that labels and explanations are written in. */
public enum Language {
    /** Simplified Chinese (简体中文). */
    ZH,
    /** English (英文). */
    EN
}
