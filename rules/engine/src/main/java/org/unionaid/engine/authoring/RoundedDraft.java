package org.unionaid.engine.authoring;

/** A rounding while it is written: {@code round(x).toWholeFen().halfUp()}. Immutable and thread-safe. */
public final class RoundedDraft {
    private final Page page;

    RoundedDraft(Page page) {
        this.page = page;
    }

    /**
     * To whole fen.
     *
     * @return the rounding, whose mode is said next
     */
    public Mode toFen() {
        return to("fen");
    }

    /**
     * To whole jiao (0.10 yuan).
     *
     * @return the rounding, whose mode is said next
     */
    public Mode toJiao() {
        return to("jiao");
    }

    /**
     * To whole yuan.
     *
     * @return the rounding, whose mode is said next
     */
    public Mode toYuan() {
        return to("yuan");
    }

    /**
     * To tens of yuan.
     *
     * @return the rounding, whose mode is said next
     */
    public Mode toTenYuan() {
        return to("tenYuan");
    }

    /**
     * To hundreds of yuan.
     *
     * @return the rounding, whose mode is said next
     */
    public Mode toHundredYuan() {
        return to("hundredYuan");
    }

    private Mode to(String step) {
        return new Mode(page.with("to", step));
    }

    /** What becomes of a part. */
    public static final class Mode {
        private final Page page;

        Mode(Page page) {
            this.page = page;
        }

        /**
         * Half and more goes up (四舍五入).
         *
         * @return the rounded amount
         */
        public TableDraft<MoneyTerm> halfUp() {
            return mode("halfUp");
        }

        /**
         * A part is dropped (舍去).
         *
         * @return the rounded amount
         */
        public TableDraft<MoneyTerm> down() {
            return mode("down");
        }

        /**
         * A part counts as a whole (进一).
         *
         * @return the rounded amount
         */
        public TableDraft<MoneyTerm> up() {
            return mode("up");
        }

        private TableDraft<MoneyTerm> mode(String mode) {
            return new TableDraft<>(page.with("mode", mode), new MoneyTerm(Form.of("value")));
        }
    }
}
