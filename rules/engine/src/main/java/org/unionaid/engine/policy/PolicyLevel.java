package org.unionaid.engine.policy;

import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.DivisionLevel;
import org.unionaid.identity.PolicyId;

/**
 * The policy that states a clause (政策层级): the one asked, or one that it inherits from, such as the national one.
 *
 * @param policy  its name
 * @param title  its name for people
 * @param jurisdiction  the place whose union issued it
 */
public record PolicyLevel(PolicyId policy, Label title, DivisionCode jurisdiction) {
    /**
     * How high the union stands that issued it.
     *
     * @return the level of its place
     */
    public DivisionLevel rank() {
        return jurisdiction.level();
    }

    /**
     * The level for a person.
     *
     * @param language  the language, not null
     * @return rank and title, such as {@code 省级《…办法》}
     */
    public String in(Language language) {
        Label rank = switch (rank()) {
            case NATION -> Label.of("全国", "national");
            case PROVINCE -> Label.of("省级", "provincial");
            case CITY -> Label.of("市级", "city");
            case COUNTY -> Label.of("县级", "county");
        };
        return language == Language.ZH ? rank.zh() + "《" + title.zh() + "》" : rank.en() + " \"" + title.en() + "\"";
    }
}
