package machines

// VMFilter chooses virtual machines by their size.
type VMFilter struct {
	cores  int
	memory int64
}

type machine struct {
	cores  int
	memory int64
}

func (f VMFilter) Asset(m machine) bool { return m.cores >= f.cores && m.memory >= f.memory }

func big(all []machine) []machine {
	f := VMFilter{cores: 16, memory: 64 << 30}
	var chosen []machine
	for _, m := range all {
		f.Asset(m)
		if f.Asset(m) {
			chosen = append(chosen, m)
		}
	}
	return chosen
}
