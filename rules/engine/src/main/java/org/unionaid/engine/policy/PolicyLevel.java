package org.unionaid.engine.policy;

import org.unionaid.code.Label;
import org.unionaid.identity.PolicyId;

/**
 * The policy that states a clause (政策层级): the one asked, or one that it inherits from, such as the national one.
 *
 * @param policy  its name
 * @param title  its name for people
 */
public record PolicyLevel(PolicyId policy, Label title) {}
