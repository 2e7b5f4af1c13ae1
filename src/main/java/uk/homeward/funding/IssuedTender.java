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
import uk.homeward.council.ServiceModel;
import uk.homeward.funding.FundingRules.Tender;

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

    IssuedTender(CheckedTender checked, String by, LocalDate today) {
        Tender tender = checked.tender();
        this.service = checked.service();
        this.issuedOn = tender.issuedOn();
        this.model = tender.model();
        this.stepDown = tender.routes().contains(EntryRoute.STEP_DOWN);
        this.stepUp = tender.routes().contains(EntryRoute.STEP_UP);
        this.shortTerm = tender.shortTerm();
        this.note = checked.note();
        this.recordedOn = today;
        this.recordedBy = by;
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
