package io.github.dancu.examples;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import io.github.dancu.citizen.CardQr;
import io.github.dancu.citizen.ScanRepair;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Reads the picture of a card's QR code with ZXing, and what a scanner under a Vietnamese typing method made of it. */
public final class QrImageExample {
    private static final int SIZE = 300;
    private static final String INVENTED = "003099000001||Nguyễn Văn Mẫu|01011999|Nam|1 Đường Mẫu, Phường Mẫu|15082021";

    private QrImageExample() {}

    public static void main(String... arguments) throws ReaderException, WriterException {
        int[] picture = picture(INVENTED);

        // region image
        BinaryBitmap pixels = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(SIZE, SIZE, picture)));
        Optional<CardQr> card =
                CardQr.tryParse(new QRCodeReader().decode(pixels).getText());
        // endregion
        System.out.println(card.map(CardQr::toString).orElse("no card"));

        // region wedge
        String typed =
                INVENTED.replace('|', '\\'); // what a scanner types that the Vietnamese typing method meddled with
        ScanRepair.propose(typed).ifPresent(System.out::println); // a proposal: ask, or scan again
        // endregion
    }

    /** Stands in for a camera. */
    private static int[] picture(String text) throws WriterException {
        BitMatrix code = new QRCodeWriter()
                .encode(text, BarcodeFormat.QR_CODE, SIZE, SIZE, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
        int[] pixels = new int[SIZE * SIZE];
        Arrays.setAll(pixels, i -> code.get(i % SIZE, i / SIZE) ? 0 : 0xFFFFFF);
        return pixels;
    }
}
