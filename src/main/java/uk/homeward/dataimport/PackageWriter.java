package uk.homeward.dataimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.PackageIntake;
import uk.homeward.carepackage.PackageUnderWay;
import uk.homeward.dataimport.PackageRow.Whole;
import uk.homeward.delivery.DeliveryIntake;
import uk.homeward.packagereview.ReviewIntake;

/** Brings packages in, some hundreds at a time: the package, its care, its reviews, and then its life from the start on. */
@Component
class PackageWriter {

    private static final int STEP = 200;

    private final PackageIntake packages;
    private final DeliveryIntake care;
    private final ReviewIntake reviews;
    private final FormerReferences former;

    PackageWriter(PackageIntake packages, DeliveryIntake care, ReviewIntake reviews, FormerReferences former) {
        this.packages = packages;
        this.care = care;
        this.reviews = reviews;
        this.former = former;
    }

    void write(List<PackageGroup> all, String source) {
        for (int from = 0; from < all.size(); from += STEP) {
            writeStep(all.subList(from, Math.min(all.size(), from + STEP)), source);
        }
    }

    private void writeStep(List<PackageGroup> some, String source) {
        List<String> references =
                packages.bringIn(some.stream().map(PackageWriter::underWay).toList(), source);
        List<DeliveryIntake.Care> given = new ArrayList<>();
        List<ReviewIntake.Course> courses = new ArrayList<>();
        Map<String, String> known = new LinkedHashMap<>();
        for (int at = 0; at < some.size(); at++) {
            PackageGroup group = some.get(at);
            String reference = references.get(at);
            given.add(new DeliveryIntake.Care(reference, ImportedCare.of(group.parts())));
            courses.add(course(group, reference));
            known.put(group.whole().former(), reference);
        }
        care.bringIn(given);
        reviews.bringIn(courses);
        former.keepPackages(known, source);
        packages.begin(references);
    }

    private static PackageUnderWay underWay(PackageGroup group) {
        Whole whole = group.whole();
        return new PackageUnderWay(
                group.person(),
                whole.area(),
                whole.model(),
                whole.directPayment(),
                whole.agreedOn(),
                whole.startedOn());
    }

    private static ReviewIntake.Course course(PackageGroup group, String reference) {
        Whole whole = group.whole();
        return new ReviewIntake.Course(
                reference,
                group.person(),
                whole.startedOn(),
                group.paidFrom(),
                whole.reviewedOn(),
                whole.paymentReviewedOn());
    }
}
