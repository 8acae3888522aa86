package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.Credentials;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dvc.DossierFile;
import io.github.dancu.dvc.DvcClient;
import io.github.dancu.dvc.MinistryProfile;
import io.github.dancu.dvc.UploadedFile;
import io.github.dancu.testkit.DvcSimulator;
import io.github.dancu.testkit.SyntheticPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a dossier go to a ministry's portal, and each is there once, however often they are sent. */
public final class UploadExample {
    private static final DossierCode CODE = DossierCode.of("G09.20-20260105-0000001");
    private static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.RESIDENCE_REGISTRATION,
            Case.dossier(CODE));

    private UploadExample() {}

    /**
     * Uploads two synthetic files twice, and prints what the portal has.
     *
     * @throws IOException if the files cannot be written
     */
    public static void main(String... arguments) throws IOException {
        Path form = Files.createTempFile("to-khai-mau", ".pdf");
        try (DvcSimulator portal = DvcSimulator.of(SyntheticPeople.of(10, 7)).start()) {
            Files.writeString(form, "%PDF-1.4 tờ khai mẫu");
            List<DossierFile> files = List.of(
                    DossierFile.of(form).named("to-khai-mau.pdf").forComponent("TP1"),
                    DossierFile.of("anh-mau.jpg", new byte[] {1, 2, 3}).forComponent("TP2"));
            try (DvcClient dvc = DvcClient.builder()
                    .endpoint(portal.endpoint())
                    .profile(MinistryProfile.of())
                    .credentials(Credentials.of(() -> DvcSimulator.USER, () -> DvcSimulator.SECRET))
                    .build()) {
                List<UploadedFile> first = dvc.uploadAll(WHY, CODE, files);
                List<UploadedFile> again = dvc.uploadAll(WHY, CODE, files); // as after a crash
                System.out.println(first.size() + " files, " + portal.files().size() + " stored, the same again: "
                        + first.equals(again));
                System.out.println("hash as stored: "
                        + first.get(0)
                                .attachment()
                                .hash()
                                .equals(portal.files().hashesOf(CODE).stream().findFirst()));
            }
        } finally {
            Files.delete(form);
        }
    }
}
