package uk.homeward.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider as its regulator registers it.
 *
 * @param registration its location with the Care Quality Commission, or its number with the Care Inspectorate
 * @param entry what its grades decide about joining a framework
 * @param contracts the newest first
 */
public record RegisteredService(
        ProviderStanding standing,
        @Nullable String registration,
        EntryDecision.Entry entry,
        List<MemberView> frameworks,
        List<InspectionView> inspections,
        List<ContractView> contracts) {}
