package uk.homeward.benefits;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** The benefits log as it is read. */
@Service
@Transactional(readOnly = true)
public class BenefitLog {
    private final ExpectedBenefits expected;
    private final RealisedBenefits realised;
    private final CouncilProfile council;
    private final Clock clock;

    BenefitLog(ExpectedBenefits expected, RealisedBenefits realised, CouncilProfile council, Clock clock) {
        this.expected = expected;
        this.realised = realised;
        this.council = council;
        this.clock = clock;
    }

    public BenefitView find(String reference) {
        return entries(reference).view(council);
    }

    BenefitEntries entries(String reference) {
        long benefit = Reference.BENEFIT.id(reference);
        List<ExpectedBenefit> entries = expected.ofBenefits(List.of(benefit));
        if (entries.isEmpty()) {
            throw Reference.BENEFIT.unknown();
        }
        return new BenefitEntries(entries, realised.ofBenefits(List.of(benefit)));
    }

    /** The latest first. */
    public Paged<BenefitView> list(PageQuery page) {
        Page<Long> benefits = expected.benefits(page.pageable());
        Map<Long, List<ExpectedBenefit>> told =
                expected.ofBenefits(benefits.getContent()).stream().collect(groupingBy(ExpectedBenefit::benefit));
        Map<Long, List<RealisedBenefit>> came =
                realised.ofBenefits(benefits.getContent()).stream().collect(groupingBy(RealisedBenefit::benefit));
        return Paged.of(benefits.map(each ->
                new BenefitEntries(requireNonNull(told.get(each)), came.getOrDefault(each, List.of())).view(council)));
    }

    /** From the first year in which anything is expected or was realised, up to this one. */
    public List<BenefitYear> years() {
        return new BenefitYears(expected.standing(), realised.standing()).upTo(LocalDate.now(clock));
    }
}
