package shop;

import io.metatables.annotations.*;
import java.util.List;

@MetaTable
public record Offer(@Id int number, Colour colour, List<Colour> others, Size size, List<Size> sizes) {

    public enum Colour {
        @Label("it's\nred")
        RED,
        @Label("C:\\green")
        GREEN,
        @Label("\r\n\tblue;\n-- no comment\n")
        BLUE,
        @Label("'';")
        QUOTES,
        @Label("")
        NONE,
        @Label("E'\\n' /* ${no} placeholder */")
        TRICK
    }

    @EnumType
    public enum Size {
        @Label("it's\nsmall")
        SMALL,
        @Label("C:\\large;\r\n-- no comment")
        LARGE
    }
}
