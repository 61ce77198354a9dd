package images

type Filter func(pixel uint8) uint8

func invert(pixel uint8) uint8 { return 255 - pixel }

func apply(pixels []uint8, filters ...Filter) {
	for i := range pixels {
		for _, filter := range filters {
			pixels[i] = filter(pixels[i])
		}
	}
}

func negative(pixels []uint8) { apply(pixels, invert) }
