package uk.homeward.reports;

import java.util.List;

/**
 * A financial year, from 1 April, in referrals and in what each service began and ended (HAM-12, COV-09).
 *
 * @param name for example "2018/19"
 * @param recorded whether the record reaches back that far: before it, nothing is known, and 0 does not mean none
 */
public record DemandYear(int year, String name, boolean recorded, long referrals, List<ServiceYear> services) {

    /** A service in which nothing began and nothing ended is a service with none. */
    public ServiceYear of(String service) {
        return services.stream()
                .filter(row -> row.service().equals(service))
                .findFirst()
                .orElse(new ServiceYear(year, service, 0, 0, null));
    }
}
