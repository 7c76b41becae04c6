package org.unionaid.engine.verification;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A product of powers of units by name, such as {@code fen*month^-1}; empty for a plain number. */
final class Units {
    private Units() {}

    static String times(String one, String other) {
        return join(one, other, 1);
    }

    static String dividedBy(String one, String other) {
        return join(one, other, -1);
    }

    private static String join(String one, String other, int sign) {
        Map<String, Integer> powers = new TreeMap<>();
        add(powers, one, 1);
        add(powers, other, sign);
        return powers.entrySet().stream()
                .filter(unit -> unit.getValue() != 0)
                .map(unit -> unit.getValue() == 1 ? unit.getKey() : unit.getKey() + "^" + unit.getValue())
                .collect(Collectors.joining("*"));
    }

    private static void add(Map<String, Integer> powers, String units, int sign) {
        if (units.isEmpty()) {
            return;
        }
        for (String unit : units.split("\\*", -1)) {
            int mark = unit.indexOf('^');
            String name = mark < 0 ? unit : unit.substring(0, mark);
            int power = mark < 0 ? 1 : Integer.parseInt(unit.substring(mark + 1));
            powers.merge(name, sign * power, Integer::sum);
        }
    }
}
