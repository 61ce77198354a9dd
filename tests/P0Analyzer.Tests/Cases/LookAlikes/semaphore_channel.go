package work

func each(names []string, visit func(string)) {
	places := make(chan struct{}, 4)
	done := make(chan struct{})
	for _, name := range names {
		places <- struct{}{}
		go func(name string) {
			defer func() {
				<-places
				done <- struct{}{}
			}()
			visit(name)
		}(name)
	}
	for range names {
		<-done
	}
}
