package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.beans.factory.BeanFactory;

/** What nobody has taken yet, in a running application. */
public final class FreeCapacity {

    private FreeCapacity() {}

    public static BigDecimal of(BeanFactory application, String service, ContractSource source, LocalDate day) {
        return of(application.getBean(ServiceSupplies.class).of(service), source, day);
    }

    static BigDecimal of(ServiceSupply supply, ContractSource source, LocalDate day) {
        return supply.sources().stream()
                .filter(one -> one.source() == source)
                .map(one -> one.free().on(day))
                .findFirst()
                .orElseThrow();
    }
}
