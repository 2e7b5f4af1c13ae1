package uk.homeward.community;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.community.CommunityRules.CappedService;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Who is helped by which community service, and what each has changed. */
@Service
@Transactional(readOnly = true)
public class MembershipLookup {
    private final Memberships memberships;
    private final CommunityRules rules;
    private final Clock clock;

    MembershipLookup(Memberships memberships, CommunityRules rules, Clock clock) {
        this.memberships = memberships;
        this.rules = rules;
        this.clock = clock;
    }

    public MembershipView find(String reference) {
        return view(memberships.load(reference));
    }

    /** The newest first. */
    public List<MembershipView> ofCase(String caseReference) {
        return memberships.findByCaseReferenceOrderByIdDesc(caseReference).stream()
                .map(this::view)
                .toList();
    }

    /** Those who are helped now, by when it began. */
    public Paged<MembershipView> helpedNow(PageQuery page) {
        return Paged.of(memberships.helpedNow(page.pageable()).map(this::view));
    }

    /** Every service with what it has changed. */
    public List<CommunityServicePlaces> services() {
        Map<String, Memberships.Total> totals = memberships.totals().stream()
                .collect(Collectors.toMap(Memberships.Total::getService, Function.identity()));
        return rules.services().stream()
                .map(service -> places(service, totals.get(service.code())))
                .toList();
    }

    private CommunityServicePlaces places(CappedService service, Memberships.@Nullable Total total) {
        long now = total == null ? 0 : total.getNow();
        return new CommunityServicePlaces(
                service.code(),
                service.name(),
                service.from(),
                service.until(),
                service.people(),
                total == null ? 0 : total.getEver(),
                now,
                total == null ? BigDecimal.ZERO : total.getHoursAtStart(),
                total == null ? BigDecimal.ZERO : total.getHoursLatest(),
                now > 0 && !today().isBefore(service.askedFrom()));
    }

    private MembershipView view(Membership membership) {
        return membership.view(
                rules.service(membership.service()).map(CappedService::name).orElse(membership.service()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
