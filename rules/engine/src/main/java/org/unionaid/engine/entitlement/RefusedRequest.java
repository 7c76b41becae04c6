package org.unionaid.engine.entitlement;

import java.util.Optional;
import org.unionaid.application.Request;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Decision;

/**
 * A request that was not granted (不予核定的申请事项). Immutable and thread-safe.
 *
 * @param request  what was asked
 * @param code  why, stable
 * @param text  why, for people
 * @param decision  the decision it rests on, if the policy decided the program
 */
public record RefusedRequest(Request request, RefusalCode code, Label text, Optional<Decision> decision) {}
