package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.unionaid.code.Language;
import org.unionaid.identity.PolicyId;

/**
 * Which policy of a line of policies states something, and what it took the place of (出自哪一级、改动了哪一级). Immutable and
 * thread-safe.
 *
 * @param level  the policy that states it
 * @param binding  whether those below must keep it
 * @param replaced  the policies above whose own text it took the place of, the nearest first; none if it is the first to say so
 */
public record Origin(PolicyLevel level, boolean binding, ImmutableList<PolicyLevel> replaced) {
    /**
     * Whether it came down to a policy from one above.
     *
     * @param policy  the policy asked, not null
     * @return true unless the policy itself states it
     */
    public boolean isInheritedBy(PolicyId policy) {
        return !level.policy().equals(policy);
    }

    /**
     * The origin for a person, where there is something to say.
     *
     * @param policy  the policy asked, not null
     * @param language  the language, not null
     * @return such as {@code  [from national "…", binding]} with a space before it; nothing for what the policy asked is the first to say
     */
    public String seenFrom(PolicyId policy, Language language) {
        boolean zh = language == Language.ZH;
        if (!isInheritedBy(policy) && replaced.isEmpty()) {
            return "";
        }
        String from = isInheritedBy(policy) ? (zh ? "出自" : "from ") + level.in(language) : zh ? "本级规定" : "set here";
        String kept = binding ? (zh ? "，下级须遵守" : ", binding") : "";
        String instead = replaced.isEmpty()
                ? ""
                : replaced.stream()
                        .map(old -> old.in(language))
                        .collect(Collectors.joining(zh ? "、" : ", ", zh ? "，改动" : ", overriding ", ""));
        return zh ? "〔" + from + kept + instead + "〕" : " [" + from + kept + instead + "]";
    }
}
