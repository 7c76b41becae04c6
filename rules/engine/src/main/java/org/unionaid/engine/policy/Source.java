package org.unionaid.engine.policy;

import java.util.Optional;
import org.unionaid.code.Label;

/**
 * A document that rules are taken from (依据).
 *
 * @param key  its short name within the policy
 * @param title  its title
 * @param issuer  who issued it
 * @param date  its date as printed, such as {@code 2019-12-22} or {@code 2018}
 */
public record Source(String key, Label title, Optional<String> issuer, Optional<String> date) {}
