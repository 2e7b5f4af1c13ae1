package uk.homeward.sourcing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.gate.GateService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;

/** The package has started: a social worker has seen it, and reads what the provider told. */
@Service
@Transactional
public class PackageStartService {

    private final Requirements requirements;
    private final CarePackageService packages;
    private final GateService gate;

    PackageStartService(Requirements requirements, CarePackageService packages, GateService gate) {
        this.requirements = requirements;
        this.packages = packages;
        this.gate = gate;
    }

    /** @param firstDay nothing where it is the day that the provider told */
    public void confirm(String packageReference, @Nullable LocalDate firstDay) {
        LocalDate day = firstDay == null ? told(packageReference) : firstDay;
        packages.confirmStart(
                packageReference,
                Wording.answered(
                        "firstDayOfCare",
                        day,
                        "No provider has told a first day of care. Give it, once care has begun."));
        gate.countStart(packages.find(packageReference).personReference(), packageReference);
    }

    private @Nullable LocalDate told(String packageReference) {
        return requirements.ofPackage(Reference.PACKAGE.id(packageReference)).stream()
                .flatMap(requirement -> requirement.awards().all().stream())
                .filter(award -> award.status() == AwardStatus.STARTED)
                .map(award -> Objects.requireNonNull(award.startedOn()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
