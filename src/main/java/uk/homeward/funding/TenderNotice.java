package uk.homeward.funding;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceModel;

/** What commissioners tell of a tender: when it was issued, and what for. */
public record TenderNotice(
        @Nullable LocalDate issuedOn,
        @Nullable ServiceModel model,
        Set<EntryRoute> routes,
        boolean shortTerm,
        @Nullable String note) {}
