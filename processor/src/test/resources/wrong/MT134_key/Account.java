package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Unique( // error: MT134
        members = {
            "m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12", "m13", "m14", "m15", "m16", "m17", "m18", "m19", "m20", "m21", "m22", "m23", "m24", "m25", "m26", "m27", "m28", "m29", "m30", "m31", "m32"
        })
public record Account(
        @Id UUID uid,
        int m0, int m1, int m2, int m3, int m4, int m5, int m6, int m7, int m8, int m9, int m10, int m11, int m12, int m13, int m14, int m15, int m16, int m17, int m18, int m19, int m20, int m21, int m22, int m23, int m24, int m25, int m26, int m27, int m28, int m29, int m30, int m31, int m32) {}
