package org.unionaid.testkit.change;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.testkit.law.Law;

/** The catalogue of laws about policies that are changed. All are immutable and thread-safe, and none depends on chance. */
public final class PolicyLaws {
    private PolicyLaws() {}

    /**
     * The laws that every policy keeps, whatever it rules.
     *
     * @return all laws of this catalogue, for policies of the standard catalog of facts
     */
    public static ImmutableList<Law<PolicyTrial>> ofEveryPolicy() {
        return ofEveryPolicy(Catalog.standard());
    }

    /**
     * The laws that every policy keeps, for policies that use plug-ins.
     *
     * @param catalog  the catalog that the policies are compiled with, not null
     * @return all laws of this catalogue
     */
    public static ImmutableList<Law<PolicyTrial>> ofEveryPolicy(Catalog catalog) {
        return ImmutableList.of(
                writtenAndReadIsTheSame(catalog),
                orderOfRulesIrrelevant(),
                thresholdsAsPrinted(),
                undefinedParameterDecidesNothing(),
                laterParameterChangesNothing(),
                capAboveEverythingChangesNothing(),
                whatIfLeavesTheBaseline(),
                receiptRecomputes());
    }

    /**
     * A policy written as a file ({@code PolicyWriter}) is read without an error, decides the same, and is written the same
     * once more.
     *
     * @param catalog  the catalog that the policy is compiled with, not null
     * @return the law
     */
    public static Law<PolicyTrial> writtenAndReadIsTheSame(Catalog catalog) {
        return new WrittenAndReadIsTheSame(catalog);
    }

    /**
     * With parameters, definitions, programs and the parts of every condition written backwards, the decisions, their reasons,
     * what is asked, and what is granted when everything is asked for are the same. The order in which items are taken up, where
     * a policy declares one, and first-match tables stay as they are.
     *
     * @return the law
     */
    public static Law<PolicyTrial> orderOfRulesIrrelevant() {
        return new OrderOfRulesIrrelevant();
    }

    /**
     * For each condition that is one comparison of money: with a value of a fen below the line, on it and a fen above it, the
     * condition holds just where the operator in its text says so.
     *
     * @return the law
     */
    public static Law<PolicyTrial> thresholdsAsPrinted() {
        return new ThresholdsAsPrinted();
    }

    /**
     * With any one parameter without a value at the place, the policy cannot be used, or every decision that is still made is the
     * one made with it.
     *
     * @return the law
     */
    public static Law<PolicyTrial> undefinedParameterDecidesNothing() {
        return new UndefinedParameterDecidesNothing();
    }

    /**
     * With every figure nought, or seven times as large, from the next day on, the day's decisions are the same.
     *
     * @return the law
     */
    public static Law<PolicyTrial> laterParameterChangesNothing() {
        return new LaterParameterChangesNothing();
    }

    /**
     * With a limit for every program, or a part of every cap, that no amount reaches, the decisions are the same.
     *
     * @return the law
     */
    public static Law<PolicyTrial> capAboveEverythingChangesNothing() {
        return new CapAboveEverythingChangesNothing();
    }

    /**
     * While other figures are tried on four threads, and after, the policy is the same and decides the same.
     *
     * @return the law
     */
    public static Law<PolicyTrial> whatIfLeavesTheBaseline() {
        return new WhatIfLeavesTheBaseline();
    }

    /**
     * The engine's receipt of every decision passes its checker, and its answer is the decision's kind and cap.
     *
     * @return the law
     */
    public static Law<PolicyTrial> receiptRecomputes() {
        return new ReceiptRecomputes();
    }
}
