package org.unionaid.engine.subject;

import org.unionaid.answer.Answer;
import org.unionaid.casefile.HardshipFile;

/**
 * What is known of a household's file (档案记录): the thing that facts about {@code file} are asked of.
 * Immutable and thread-safe.
 *
 * @param file  the file; none if it is certain that there is none
 */
public record FileOnRecord(Answer<HardshipFile> file) {}
