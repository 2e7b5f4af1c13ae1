package uk.homeward.funding;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ServiceModel;
import uk.homeward.funding.FundingRules.Misfit;
import uk.homeward.funding.FundingRules.Tender;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * A tender from which a contract for the service can come.
 *
 * @param service its code
 */
record CheckedTender(String service, Tender tender, @Nullable String note) {

    static CheckedTender of(TenderNotice notice, ServiceDefinition service, LocalDate today) {
        LocalDate issuedOn =
                Wording.answered("issuedOn", notice.issuedOn(), "Give the day on which the tender was issued.");
        if (issuedOn.isAfter(today)) {
            throw new Refusal("issuedOn", "The day is in the future. Record the tender when it was issued.");
        }
        ServiceModel model = Wording.answered("model", notice.model(), "Say what kind of support was tendered.");
        Set<EntryRoute> routes = notice.routes();
        if (routes.isEmpty()) {
            throw new Refusal("routes", "Say for which way in it was tendered: step down, step up or both.");
        }
        String note = Wording.optional("note", "The note", notice.note());
        Tender tender = new Tender(issuedOn, model, routes, notice.shortTerm());
        expectFor(service, tender);
        return new CheckedTender(service.code(), tender, note);
    }

    /** No contract for this service could come of a tender for another kind (HAM-04). */
    private static void expectFor(ServiceDefinition service, Tender tender) {
        Misfit misfit = tender.misfit(service);
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
}
