package org.unionaid.engine.prepared;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Tells a text that was cut or edited from one that is as it was written. No defence against somebody who means it. */
final class Checksum {
    private Checksum() {}

    static String of(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
