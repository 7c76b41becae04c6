package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableList;

/** What a program gives at most (待遇). Immutable and thread-safe. */
public final class BenefitDraft {
    private final Page page;

    private BenefitDraft(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /**
     * Money; its cap is said next.
     *
     * @param most  the formula of the cap (上限)
     * @return the benefit, of which is said next what happens above the cap
     */
    public static Capped cashUpTo(ValueDraft<MoneyTerm> most) {
        return new Capped(Page.blank().with("gives", "cash"), most);
    }

    /**
     * Money for a number of months, so much a month; what happens above it is said next.
     *
     * @param each  the amount a month
     * @param months  for how many months
     * @return the benefit, of which is said next what happens above the cap
     */
    public static Capped cashEachMonth(MonthlyMoneyTerm each, MonthsTerm months) {
        return new Capped(
                Page.blank().with("gives", "cash"),
                Page.blank().with("perMonth", each).with("months", months));
    }

    /**
     * A voucher for an amount; its cap is said next.
     *
     * @param zh  the voucher's name in Chinese
     * @param en  the voucher's name in English
     * @param most  the formula of the cap (上限)
     * @return the benefit, of which is said next what happens above the cap
     */
    public static Capped voucherUpTo(String zh, String en, ValueDraft<MoneyTerm> most) {
        return new Capped(Page.blank().with("gives", "voucher").withLabel("voucher", zh, en), most);
    }

    /**
     * Goods.
     *
     * @param item  what it is
     * @param quantity  how many
     * @param unit  what one is counted in
     * @param unitValue  the value of one in yuan, such as {@code 85.00}
     * @return the benefit
     */
    public static BenefitDraft goods(String item, int quantity, String unit, String unitValue) {
        Page line = Page.blank()
                .with("item", item)
                .with("quantity", Integer.toString(quantity))
                .with("unit", unit)
                .with("unitValue", unitValue);
        return new BenefitDraft(Page.blank().with("gives", "goods").withList("goods", ImmutableList.of(line)));
    }

    /**
     * A service.
     *
     * @param name  what it is
     * @param units  how many
     * @param unitValue  the value of one in yuan, such as {@code 85.00}
     * @return the benefit
     */
    public static BenefitDraft service(String name, int units, String unitValue) {
        Page service = Page.blank()
                .with("name", name)
                .with("units", Integer.toString(units))
                .with("unitValue", unitValue);
        return new BenefitDraft(Page.blank().with("gives", "service").with("service", service));
    }

    /**
     * Insurance or mutual-aid cover that is given away.
     *
     * @param scheme  the scheme
     * @param policies  how many policies
     * @param premium  the premium of one in yuan, such as {@code 85.00}
     * @return the benefit
     */
    public static BenefitDraft cover(String scheme, int policies, String premium) {
        Page cover = Page.blank()
                .with("scheme", scheme)
                .with("policies", Integer.toString(policies))
                .with("premium", premium);
        return new BenefitDraft(Page.blank().with("gives", "cover").with("cover", cover));
    }

    /**
     * The amount itself, where the source prints one (核定额).
     *
     * @param award  the formula of the award
     * @return this with an award
     */
    public BenefitDraft award(ValueDraft<MoneyTerm> award) {
        return new BenefitDraft(page.with("award", award));
    }

    /** A benefit in money whose rule for requests above the cap is still to be said. */
    public static final class Capped {
        private final Page page;
        private final Page most;

        Capped(Page page, ValueDraft<MoneyTerm> most) {
            this(page, Page.blank().withValue("is", most));
        }

        Capped(Page page, Page most) {
            this.page = page;
            this.most = most;
        }

        /**
         * A request above the cap is cut to it.
         *
         * @return the benefit
         */
        public BenefitDraft trim() {
            return over("trim");
        }

        /**
         * A request above the cap is refused.
         *
         * @return the benefit
         */
        public BenefitDraft refuse() {
            return over("refuse");
        }

        private BenefitDraft over(String over) {
            return new BenefitDraft(page.with("cap", most.with("over", over)));
        }
    }
}
