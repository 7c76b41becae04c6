package org.unionaid.benchmarks.peers;

import org.unionaid.benchmarks.plain.Grants;
import org.unionaid.benchmarks.plain.Grants.Category;
import org.unionaid.benchmarks.plain.PlainHousehold;
import org.unionaid.benchmarks.plain.PlainRules;

/** The working memory of an engine that changes what it is handed: facts in, findings out. Amounts in fen. */
public final class Claim {
    private final PlainHousehold household;
    private final Readings readings;
    private final long perCapita;
    private final long net;
    private Category category = Category.NONE;
    private String stage = "new";
    private long living;
    private long medicalAid;
    private long studyAid;
    private long visit;

    Claim(PlainHousehold household) {
        this.household = household;
        this.readings = Readings.of(household);
        this.perCapita = readings.perCapita(household);
        this.net = readings.net(household);
    }

    /** Income a head and month. */
    public long getPerCapita() {
        return perCapita;
    }

    /** Income a head and month, net of hardship costs. */
    public long getNet() {
        return net;
    }

    /** The local standard. */
    public long getStandard() {
        return household.localStandard();
    }

    /** Whether there is a second home. */
    public boolean isSecondHome() {
        return household.secondHome();
    }

    /** Whether a car is owned. */
    public boolean isCar() {
        return household.ownsCar();
    }

    /** Whether anybody is disabled. */
    public boolean isDisabled() {
        return readings.disabled();
    }

    /** How far the rules have come. */
    public String getStage() {
        return stage;
    }

    /** Sets how far the rules have come. */
    public void setStage(String stage) {
        this.stage = stage;
    }

    /** The category found. */
    public Category getCategory() {
        return category;
    }

    /** Sets the category. */
    public void setCategory(Category category) {
        this.category = category;
    }

    /** Grants living aid. */
    public void grantLiving() {
        living = PlainRules.living(category, household.monthsAsked(), household.localStandard());
    }

    /** Grants medical aid. */
    public void grantMedical() {
        medicalAid = PlainRules.medical(household.medical());
    }

    /** Grants study aid. */
    public void grantStudy() {
        studyAid = PlainRules.study(readings.highSchool(), readings.college(), category);
    }

    /** Grants the visit. */
    public void grantVisit() {
        visit = PlainRules.visit(category);
    }

    Grants grants() {
        return category == Category.NONE
                ? Grants.NOTHING
                : PlainRules.capped(category, living, medicalAid, studyAid, visit);
    }
}
