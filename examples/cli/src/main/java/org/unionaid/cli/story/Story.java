package org.unionaid.cli.story;

import com.google.common.collect.ImmutableList;
import org.unionaid.application.Application;
import org.unionaid.cli.input.Located;
import org.unionaid.cli.input.PolicyText;

/**
 * A story as read from its folder.
 *
 * @param name  the folder's name
 * @param docket  what it is about
 * @param policy  the policy's text
 * @param people  everybody it is about
 * @param applications  what is asked, in the order of the file
 */
public record Story(
        String name, Docket docket, PolicyText policy, Cast people, ImmutableList<Located<Application>> applications) {}
