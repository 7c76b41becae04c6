package org.unionaid.statistics;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.SubjectType;
import org.unionaid.time.DateRange;

/** Counts the deliveries of one row. */
final class RowFold {

    private final Set<String> households = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> employers = new HashSet<>();
    private final TallyFold goods = new TallyFold();
    private final TallyFold vouchers = new TallyFold();
    private final TallyFold services = new TallyFold();
    private final TallyFold covers = new TallyFold();
    private long householdTimes;
    private long personTimes;
    private long employerTimes;
    private final MoneyFold money = new MoneyFold();
    private final MoneyFold goodsValue = new MoneyFold();
    private final MoneyFold voucherValue = new MoneyFold();
    private final MoneyFold serviceValue = new MoneyFold();
    private final MoneyFold premiums = new MoneyFold();

    void add(Delivery delivery) {
        if (delivery.times() > 0) {
            addHeads(delivery.disbursement());
        }
        money.add(delivery.money());
        if (delivery.deliveries() != 0) {
            addInKind(delivery.disbursement().aid(), delivery.deliveries());
        }
    }

    private void addHeads(Disbursement disbursement) {
        Beneficiary beneficiary = disbursement.beneficiary();
        SubjectType type = beneficiary.type();
        if (type.equals(SubjectType.MEMBER)) {
            persons.add(beneficiary.id());
            personTimes++;
            return;
        }
        if (type.equals(SubjectType.HOUSEHOLD)) {
            households.add(beneficiary.id());
            householdTimes++;
        } else if (type.equals(SubjectType.EMPLOYER)) {
            employers.add(beneficiary.id());
            employerTimes++;
        }
        disbursement.persons().forEach(person -> persons.add(person.value()));
        personTimes += disbursement.persons().size();
    }

    private void addInKind(Aid aid, int sign) {
        if (aid instanceof Aid.Goods given) {
            goodsValue.add(given.value().times(sign));
            given.lines().forEach(line -> goods.add(line.item(), line.unit(), sign * line.quantity()));
        } else if (aid instanceof Aid.Voucher given) {
            voucherValue.add(given.value().times(sign));
            vouchers.add(given.name(), "张", sign);
        } else if (aid instanceof Aid.Service given) {
            serviceValue.add(given.value().times(sign));
            services.add(given.name(), "次", sign * given.units());
        } else if (aid instanceof Aid.Cover given) {
            premiums.add(given.value().times(sign));
            covers.add(given.scheme(), "份", sign * given.policies());
        }
    }

    StatisticsRow row(DateRange window, ImmutableMap<Dimension, String> group) {
        return StatisticsRow.builder()
                .window(window)
                .putAllGroup(group)
                .households(households.size())
                .householdTimes(householdTimes)
                .persons(persons.size())
                .personTimes(personTimes)
                .employers(employers.size())
                .employerTimes(employerTimes)
                .money(money.total())
                .goodsValue(goodsValue.total())
                .voucherValue(voucherValue.total())
                .serviceValue(serviceValue.total())
                .premiums(premiums.total())
                .addAllGoods(goods.tallies())
                .addAllVouchers(vouchers.tallies())
                .addAllServices(services.tallies())
                .addAllCovers(covers.tallies())
                .build();
    }
}
