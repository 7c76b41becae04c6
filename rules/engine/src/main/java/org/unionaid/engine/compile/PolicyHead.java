package org.unionaid.engine.compile;

import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.PolicyId;
import org.unionaid.time.DateRange;

/**
 * What a policy file says of itself before any rule.
 *
 * @param id  its name
 * @param title  its name for people
 * @param jurisdiction  the place whose union issued it
 * @param valid  the days on which it may be used
 * @param reviewBy  the day after which somebody must look whether it still holds
 */
record PolicyHead(PolicyId id, Label title, DivisionCode jurisdiction, DateRange valid, Optional<LocalDate> reviewBy) {}
