package org.unionaid.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * The kind of a funding source (资金来源类别), such as central finance or a donation.
 *
 * <p>An open list: a policy may declare others. The constants are the kinds printed in the fund rules of Pingdingshan
 * (2019) and Anhui (2015), and the employer's own welfare money that Shandong (2019) adds for consolation visits.
 *
 * <p>Immutable and thread-safe. In JSON the code.
 *
 * @param code the code, in the form of {@link Code#code}
 */
public record SourceKind(@JsonValue String code) implements Code {

    /** Central finance (中央财政). */
    public static final SourceKind CENTRAL_FINANCE = of("CENTRAL_FINANCE");
    /** Provincial finance (省级财政). */
    public static final SourceKind PROVINCIAL_FINANCE = of("PROVINCIAL_FINANCE");
    /** Finance of a city or county (地方财政). */
    public static final SourceKind LOCAL_FINANCE = of("LOCAL_FINANCE");
    /** Money passed down by a union above (上级工会). */
    public static final SourceKind UPPER_UNION = of("UPPER_UNION");
    /** The union's own money, such as dues (本级工会). */
    public static final SourceKind OWN_UNION = of("OWN_UNION");
    /** The employer's welfare money (行政拨付). */
    public static final SourceKind EMPLOYER = of("EMPLOYER");
    /** Donations (社会捐助). */
    public static final SourceKind DONATION = of("DONATION");

    /**
     * Creates a kind.
     *
     * @throws IllegalArgumentException if the code does not have the form of a code
     */
    public SourceKind {
        Code.check("SourceKind", code);
    }

    /**
     * The kind with a code.
     *
     * @param code the code, not null
     * @return the kind
     * @throws IllegalArgumentException if the code does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SourceKind of(String code) {
        return new SourceKind(code);
    }
}
