package org.unionaid.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;

/** Test {@link Catalog}. */
class CatalogTests {
    private static Fact fact(String receiver, String name) {
        return Fact.of(receiver, name, Type.NUMBER, new Label("甲", "one"), (e, a, c) -> Reading.of(Value.of(1)));
    }

    @Test
    void with_aFactOfAKnownType_standsBesideTheOthersOfItsType() {
        Catalog catalog = Catalog.standard().with(fact("household", "mine"), fact("claim", "months"));

        assertThat(catalog.findFact("household", "mine")).isPresent();
        assertThat(catalog.findFact("claim", "mine")).isEmpty();
        assertThat(catalog.factNames("claim")).containsExactly("months");
        assertThat(catalog.factNames("nothing")).isEmpty();
        List<String> types =
                catalog.facts().stream().map(Fact::receiver).distinct().toList();
        assertThat(catalog.facts().stream().map(Fact::receiver).toList())
                .isSortedAccordingTo((a, b) -> Integer.compare(types.indexOf(a), types.indexOf(b)));
        assertThat(Catalog.standard().findFact("household", "mine")).isEmpty();
    }

    @Test
    void with_aFactThatIsHereAlready_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalog.standard().with(fact("member", "age")))
                .withMessageContaining("member.age");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalog.empty().with(fact("claim", "a"), fact("claim", "a")))
                .withMessageContaining("claim.a");
    }
}
