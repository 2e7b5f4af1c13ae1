package uk.homeward.funding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ServiceModel;
import uk.homeward.funding.FundingRules.Misfit;
import uk.homeward.funding.FundingRules.Tender;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** A tender as commissioners recorded it: written once. */
@Entity
@Immutable
@Table(name = "issued_tender")
class IssuedTender {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issued_tender_seq")
    private @Nullable Long id;

    private String service;
    private LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    private ServiceModel model;

    private boolean stepDown;
    private boolean stepUp;
    private boolean shortTerm;
    private @Nullable String note;
    private LocalDate recordedOn;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected IssuedTender() {}

    IssuedTender(ServiceDefinition service, TenderNotice notice, String by, LocalDate today) {
        this.service = service.code();
        this.issuedOn = Wording.answered("issuedOn", notice.issuedOn(), "Give the day on which the tender was issued.");
        if (issuedOn.isAfter(today)) {
            throw new Refusal("issuedOn", "The day is in the future. Record the tender when it was issued.");
        }
        this.model = Wording.answered("model", notice.model(), "Say what kind of support was tendered.");
        Set<EntryRoute> routes = notice.routes();
        if (routes.isEmpty()) {
            throw new Refusal("routes", "Say for which way in it was tendered: step down, step up or both.");
        }
        this.stepDown = routes.contains(EntryRoute.STEP_DOWN);
        this.stepUp = routes.contains(EntryRoute.STEP_UP);
        this.shortTerm = notice.shortTerm();
        this.note = Wording.optional("note", "The note", notice.note());
        this.recordedOn = today;
        this.recordedBy = by;
        expectFor(service);
    }

    /** No contract for this service could come of a tender for another kind (HAM-04). */
    private void expectFor(ServiceDefinition service) {
        Misfit misfit = tender().misfit(service);
        if (misfit != null) {
            throw new Refusal(misfit.field(), sentence(misfit).formatted(service.name()));
        }
    }

    private static String sentence(Misfit misfit) {
        return switch (misfit) {
            case MODEL -> "%s is another kind of support. Choose its kind, or the service that was tendered.";
            case ROUTES -> "%s does not take people by each of these ways in. Choose only those that it takes.";
            case SHORT_TERM -> "%s is a short-term service. Record the tender that was for short-term support.";
        };
    }

    Tender tender() {
        Set<EntryRoute> routes = EnumSet.noneOf(EntryRoute.class);
        if (stepDown) {
            routes.add(EntryRoute.STEP_DOWN);
        }
        if (stepUp) {
            routes.add(EntryRoute.STEP_UP);
        }
        return new Tender(issuedOn, model, routes, shortTerm);
    }

    String service() {
        return service;
    }

    ProcurementStep step(String serviceName) {
        return new ProcurementStep(
                requireNonNull(id),
                service,
                serviceName,
                ProcurementStep.Kind.TENDER_ISSUED,
                issuedOn,
                tender(),
                null,
                null,
                null,
                note,
                recordedOn,
                recordedBy);
    }
}
