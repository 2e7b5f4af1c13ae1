package uk.homeward.reassessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** Programmes of re-assessment as they are read. */
@Service
@Transactional(readOnly = true)
public class ReassessmentLookup {

    private final ReassessmentProgrammes programmes;
    private final ReassessmentWeeks weeks;
    private final ReassessedPeopleSearch people;
    private final ReassessmentRules rules;
    private final ReassessmentFigures figures;
    private final AssessmentService assessments;
    private final Clock clock;

    ReassessmentLookup(
            ReassessmentProgrammes programmes,
            ReassessmentWeeks weeks,
            ReassessedPeopleSearch people,
            ReassessmentRules rules,
            ReassessmentFigures figures,
            AssessmentService assessments,
            Clock clock) {
        this.programmes = programmes;
        this.weeks = weeks;
        this.people = people;
        this.rules = rules;
        this.figures = figures;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** Those that go on first. */
    public Paged<ReassessmentLine> all(PageQuery page) {
        return Paged.of(programmes
                .all(page.pageable())
                .map(one -> new ReassessmentLine(
                        one.reference(),
                        rules.title(one.code()),
                        one.openedOn(),
                        one.closedOn(),
                        figures.counts(one.number(), today()))));
    }

    public ReassessmentView find(String reference) {
        ReassessmentProgramme one = load(reference);
        return new ReassessmentView(
                one.reference(),
                rules.title(one.code()),
                one.openedOn(),
                one.openedBy(),
                one.closedOn(),
                figures.counts(one.number(), today()),
                assessments.unmetNeedsOf(figures.assessments(one.number())));
    }

    /** From the week in which it opened to this one, or to the one in which it closed. */
    public List<ReassessmentWeek> weeks(String reference) {
        ReassessmentProgramme one = load(reference);
        LocalDate closed = one.closedOn();
        return weeks.of(one.number(), one.openedOn(), closed == null ? today() : closed);
    }

    /** Who is late stands first, whoever the longest before all others; no names. */
    public Paged<ReassessedLine> people(String reference, @Nullable ReassessmentFilter filter, PageQuery page) {
        return people.of(load(reference).number(), filter, today(), page);
    }

    private ReassessmentProgramme load(String reference) {
        return programmes.findById(Reference.REASSESSMENT.id(reference)).orElseThrow(Reference.REASSESSMENT::unknown);
    }

    private LocalDate today() {
        return WorkingHours.dayOf(clock.instant());
    }
}
