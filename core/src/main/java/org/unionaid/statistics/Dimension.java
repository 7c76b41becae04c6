package org.unionaid.statistics;

import java.util.Optional;
import org.unionaid.casefile.Category;
import org.unionaid.code.Label;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.DivisionLevel;
import org.unionaid.identity.FundId;

/** What disbursements can be grouped by (统计维度). */
public enum Dimension {
    /** The program (项目), by id. */
    PROGRAM("项目", "program"),
    /** The purpose (用途), by code. */
    PURPOSE("用途", "purpose"),
    /** The fund that pays (资金来源), by id; none for what no fund pays. */
    FUND("资金来源", "fund"),
    /** The division of the union that pays (发放地), by its own code. */
    PLACE("发放地", "place"),
    /** The province of the place (省), by code; none for the nation. */
    PROVINCE("省", "province"),
    /** The city of the place (市), by code; none for a province or the nation. */
    CITY("市", "city"),
    /** The category of the file when planned (困难类别), by code; none where none was noted. */
    CATEGORY("困难类别", "category");

    private final String zh;
    private final String en;

    Dimension(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * What the dimension is called.
     *
     * @return the name in Chinese and English
     */
    public Label label() {
        return Label.of(zh, en);
    }

    /**
     * The value of a disbursement.
     *
     * @param disbursement the disbursement, not null
     * @return its id or code, empty if it has none
     */
    public Optional<String> of(Disbursement disbursement) {
        return switch (this) {
            case PROGRAM -> Optional.of(disbursement.program().value());
            case PURPOSE -> Optional.of(disbursement.purpose().code());
            case FUND -> disbursement.fund().map(FundId::value);
            case PLACE -> Optional.of(disbursement.place().value());
            case PROVINCE -> above(disbursement.place(), DivisionLevel.PROVINCE);
            case CITY -> above(disbursement.place(), DivisionLevel.CITY);
            case CATEGORY -> disbursement.category().map(Category::code);
        };
    }

    private static Optional<String> above(DivisionCode place, DivisionLevel level) {
        return place.lineage().stream()
                .filter(division -> division.level() == level)
                .map(DivisionCode::value)
                .findFirst();
    }
}
