package plugins

type handler func(name string) error

func Invoke(handlers map[string]handler, name string) error {
	if h, found := handlers[name]; found {
		return h(name)
	}
	return nil
}

func Match(patterns []string, name string) bool {
	for _, pattern := range patterns {
		if pattern == name {
			return true
		}
	}
	return false
}
