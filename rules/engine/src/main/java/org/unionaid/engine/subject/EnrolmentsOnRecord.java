package org.unionaid.engine.subject;

import com.google.common.collect.ImmutableList;
import org.unionaid.answer.Answer;
import org.unionaid.enrolment.Enrolment;
import org.unionaid.identity.PersonId;

/**
 * What is known of enrolments in mutual aid (互助保障参保记录): the thing that facts about {@code enrolment} are asked of.
 * Immutable and thread-safe.
 *
 * @param all  the enrolments of every member; none if there were none
 * @param person  the member that is decided for
 */
public record EnrolmentsOnRecord(Answer<ImmutableList<Enrolment>> all, PersonId person) {}
