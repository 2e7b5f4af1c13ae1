package uk.homeward.subjectaccess;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** Requests for access as they are read, and what has to be looked at for each. */
@Service
@Transactional(readOnly = true)
public class SubjectAccessLookup {

    private final AccessRequests requests;
    private final AccessMarks marks;
    private final AccessReview review;

    SubjectAccessLookup(AccessRequests requests, AccessMarks marks, AccessReview review) {
        this.requests = requests;
        this.marks = marks;
        this.review = review;
    }

    public AccessRequestView find(String reference) {
        return load(reference).view();
    }

    /** Those that wait first. */
    public Paged<AccessRequestView> all(PageQuery page) {
        return Paged.of(requests.all(page.pageable()).map(AccessRequest::view));
    }

    /** What has to be looked at: others who are named, and whatever somebody wrote. */
    public List<AccessItem> items(String reference) {
        AccessRequest request = load(reference);
        return review.items(request.personReference(), marks.of(request.id()));
    }

    AccessRequest load(String reference) {
        return requests.findById(Reference.SUBJECT_ACCESS.id(reference)).orElseThrow(Reference.SUBJECT_ACCESS::unknown);
    }
}
