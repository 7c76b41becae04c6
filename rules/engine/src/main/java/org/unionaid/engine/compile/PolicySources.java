package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionaid.identity.PolicyId;

/**
 * Where a compiler finds the policies that others extend: a pure function from an id to the texts of all its versions. One that
 * reads files does so before it is handed over. Implementations are immutable and thread-safe.
 */
public interface PolicySources {
    /**
     * The versions of a policy.
     *
     * @param id  the id, not null
     * @return the text of each version, in any order; none if there is no such policy
     */
    ImmutableList<PolicySource> versions(PolicyId id);

    /**
     * The ids there are, to say which one was probably meant.
     *
     * @return the ids
     */
    ImmutableSet<PolicyId> ids();

    /**
     * No policies at all.
     *
     * @return sources that find nothing
     */
    static PolicySources none() {
        return of(ImmutableList.of());
    }

    /**
     * Some texts, found by the id that each of them states.
     *
     * @param texts  the texts; one that states no id cannot be found, not null
     * @return the sources
     */
    static PolicySources of(Iterable<PolicySource> texts) {
        Pattern head = Pattern.compile("^policy: *[\"']?([a-z][a-z0-9-]*)", Pattern.MULTILINE);
        ImmutableListMultimap.Builder<PolicyId, PolicySource> byId = ImmutableListMultimap.builder();
        for (PolicySource text : texts) {
            Matcher id = head.matcher(text.text());
            if (id.find()) {
                byId.put(PolicyId.of(id.group(1)), text);
            }
        }
        ImmutableListMultimap<PolicyId, PolicySource> found = byId.build();
        return new PolicySources() {
            @Override
            public ImmutableList<PolicySource> versions(PolicyId id) {
                return found.get(id);
            }

            @Override
            public ImmutableSet<PolicyId> ids() {
                return found.keySet();
            }
        };
    }
}
