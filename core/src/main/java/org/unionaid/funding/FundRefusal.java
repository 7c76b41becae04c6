package org.unionaid.funding;

import org.unionaid.code.Code;
import org.unionaid.code.Label;

/** Why a source's money may not be used for something, see {@link FundingSource#refusals}. */
public enum FundRefusal implements Code {
    /** The source serves filed households only, and there is no file (先建档、后帮扶). */
    NO_FILE("该资金只用于已建档家庭", "This money is only for households on file"),
    /** The source serves certain levels of file, and the level of this one is not known. */
    FILE_LEVEL_UNKNOWN("档案级别不明,不能使用该资金", "This money depends on the level of the file, which is not known"),
    /** The source serves other levels of file than this one's. */
    SOURCE_NOT_ALLOWED_FOR_FILE_LEVEL("该资金不能用于此级别的档案", "This money may not serve a file of this level"),
    /** The source is earmarked for other purposes (专款专用). */
    EARMARK("该资金已限定用途,不能用于此项目", "This money is earmarked for other purposes");

    private final String zh;
    private final String en;

    FundRefusal(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The name of the constant. */
    @Override
    public String code() {
        return name();
    }

    /**
     * What to tell the person who asked.
     *
     * @return the reason in Chinese and English
     */
    public Label label() {
        return Label.of(zh, en);
    }
}
