/**
 * A story: applications of some households, enterprises and rosters under one policy, from the first day of receipt to the
 * statistics.
 *
 * <p>Start with {@link org.unionaid.cli.story.StoryReader} (a folder becomes a {@link org.unionaid.cli.story.Story}) and
 * {@link org.unionaid.cli.story.StoryRunner} (a story becomes a {@link org.unionaid.cli.story.StoryResult}). The one idea: the
 * flow of the library is followed day by day, as an office would: what a day grants is in the ledger, and so in the history,
 * before the next day is decided.
 */
@NullMarked
package org.unionaid.cli.story;

import org.jspecify.annotations.NullMarked;
