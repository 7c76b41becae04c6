package org.unionaid.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.RosterId;

/** Test {@link Roster}. */
class RosterTests {

    private static final PersonId FIRST = PersonId.of("P-1");
    private static final PersonId SECOND = PersonId.of("P-2");

    private static Roster.Builder roster() {
        return Roster.builder().id(RosterId.of("R-1")).title("3号工地").place(DivisionCode.of("110116"));
    }

    @Test
    void builder_persons_keepTheirOrder() {
        Roster roster = roster().addPersons(SECOND, FIRST).build();

        assertThat(roster.persons()).containsExactly(SECOND, FIRST);
        assertThat(roster.size()).isEqualTo(2);
        assertThat(roster.employer()).isEmpty();
    }

    @Test
    void builder_nobody_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> roster().build()).withMessageContaining("at least one");
    }

    @Test
    void builder_personTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roster().addPersons(FIRST, SECOND, FIRST).build())
                .withMessageContaining("'P-1' twice");
    }

    @Test
    void withTitle_blank_isRefused() {
        Roster roster = roster().addPersons(FIRST).build();

        assertThatIllegalArgumentException().isThrownBy(() -> roster.withTitle(" "));
    }
}
