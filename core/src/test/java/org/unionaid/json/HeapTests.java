package org.unionaid.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.household.Household;

/** What a typical filed household takes in memory once read: so many can be held at once. */
class HeapTests {

    private static final int MANY = 200;
    private static final long AIM = 4096;

    private static final String HOUSEHOLD = """
            {"id": "H-%1$d", "homes": [{"areaSquareDecimetres": 5830}], "vehicles": [], "businesses": [],
             "financialAssets": "1200.00", "members": [
              {"id": "M-%1$d-1", "relationship": "SELF", "birthDate": "1976-04-12", "unionMember": true,
               "employments": [{"status": "SUSPENDED", "employer": "E-1", "migrant": false, "period": {"from": "2017-06-01"}}],
               "illnesses": [{"name": "脉管炎", "serious": true, "period": {"from": "2018-09-01"}}],
               "incomes": [{"kind": "WAGE", "amount": "800.00", "months": {"from": "2018-01", "to": "2018-12"}},
                           {"kind": "COMPENSATION", "amount": "5000.00", "months": {"from": "2018-07", "to": "2018-07"}}],
               "expenses": [{"head": "ILLNESS", "amount": "100000.00", "months": {"from": "2019-01", "to": "2019-01"}},
                            {"head": "ILLNESS", "amount": "30000.00", "months": {"from": "2019-02", "to": "2019-02"}}]},
              {"id": "M-%1$d-2", "relationship": "SPOUSE", "birthDate": "1978-11-02", "illnesses": [],
               "employments": [{"status": "EMPLOYED", "employer": "E-2", "migrant": false, "period": {"from": "2015-03-01"}}],
               "incomes": [{"kind": "WAGE", "amount": "2000.00", "months": {"from": "2017-06", "to": "2019-12"}},
                           {"kind": "GIFT", "amount": "300.00", "months": {"from": "2019-02", "to": "2019-02"}}],
               "expenses": [{"head": "HOUSING", "amount": "650.00", "months": {"from": "2015-01"}}]},
              {"id": "M-%1$d-3", "relationship": "CHILD", "birthDate": "2011-10-03", "illnesses": [], "employments": [],
               "schoolings": [{"stage": "PRIMARY", "kind": "PUBLIC", "period": {"from": "2018-09-01"}}],
               "incomes": [{"kind": "SUPPORT", "amount": "100.00", "months": {"from": "2019-01", "to": "2019-12"}}],
               "expenses": [{"head": "SCHOOLING", "amount": "120.00", "months": {"from": "2018-09"}}]}]}
            """;

    private static final String FILE = """
            {"id": "F-%1$d", "household": "H-%1$d", "holder": "M-%1$d-1", "place": "430381", "level": "MUNICIPAL",
             "categories": [{"category": "RELATIVE", "period": {"from": "2019-03-18"}}],
             "causes": [{"cause": "OWN_ILLNESS", "primary": true, "period": {"from": "2019-03-18"}}],
             "steps": [{"state": "APPLIED", "on": "2019-03-01"}, {"state": "FILED", "on": "2019-03-18"}]}
            """;

    @Test
    void householdOfThree_withFile_takesNoMoreThanTheAim() {
        System.setProperty("jol.magicFieldOffset", "true"); // records hide their offsets otherwise
        System.setProperty("jol.skipDynamicAttach", "true");

        long one = bytes(1);
        long many = bytes(MANY + 1);

        assertThat((many - one) / MANY).as("bytes of each filed household").isBetween(1000L, AIM);
    }

    /** The heap that so many households and their files take, with all they share counted once. */
    private static long bytes(int count) {
        List<Object> read = IntStream.range(100, 100 + count)
                .<Object>mapToObj(i -> ImmutableList.of(
                        Jackson.TWO.read(HOUSEHOLD.formatted(i), Household.class),
                        Jackson.TWO.read(FILE.formatted(i), HardshipFile.class)))
                .toList();
        return GraphLayout.parseInstance(read.toArray()).totalSize();
    }
}
