package org.unionaid.statistics;

import org.unionaid.disbursement.Disbursement;
import org.unionaid.money.Money;

/**
 * What one disbursement did in a window.
 *
 * @param disbursement the disbursement
 * @param times 1 if it arrived in the window and was not reversed in it, else 0
 * @param deliveries 1 if it arrived, less 1 if it was reversed, each in the window
 * @param money what arrived less what came back, in the window
 */
record Delivery(Disbursement disbursement, int times, int deliveries, Money money) {}
